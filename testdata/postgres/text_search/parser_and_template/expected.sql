CREATE TEXT SEARCH PARSER public.my_parser (
    START = prsd_start,
    GETTOKEN = prsd_nexttoken,
    END = prsd_end,
    HEADLINE = prsd_headline,
    LEXTYPES = prsd_lextype
);

CREATE TEXT SEARCH TEMPLATE public.my_simple (
    INIT = dsimple_init,
    LEXIZE = dsimple_lexize
);

CREATE TEXT SEARCH DICTIONARY public.my_dict (
    TEMPLATE = public.my_simple
);

CREATE TEXT SEARCH CONFIGURATION public.my_conf (
    PARSER = public.my_parser
);
ALTER TEXT SEARCH CONFIGURATION public.my_conf
    ADD MAPPING FOR word WITH public.my_dict;

CREATE INDEX notes_body ON public.notes USING gin (to_tsvector('public.my_conf'::regconfig, body));
