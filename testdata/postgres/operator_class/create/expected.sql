CREATE OPERATOR FAMILY public.len_ops USING btree;
CREATE OPERATOR CLASS public.len_ops
    FOR TYPE text USING btree FAMILY public.len_ops AS
    FUNCTION 1 (text, text) public.cmp_len(text, text),
    OPERATOR 1 public.<# (text, text),
    OPERATOR 3 public.=# (text, text);
COMMENT ON OPERATOR CLASS public.len_ops USING btree IS 'by length';

CREATE INDEX words_len ON public.words (word public.len_ops);
