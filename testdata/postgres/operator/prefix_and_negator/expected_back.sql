DROP OPERATOR public.#<= (text, text);
DROP OPERATOR public.#> (text, text);
DROP OPERATOR public.?? (NONE, anyelement);
DROP FUNCTION public.gt_len(text, text);
DROP FUNCTION public.le_len(text, text);
