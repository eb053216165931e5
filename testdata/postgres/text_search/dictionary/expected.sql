DROP TEXT SEARCH CONFIGURATION public.shop;
DROP TEXT SEARCH DICTIONARY public.brands;

CREATE TEXT SEARCH DICTIONARY public.brands (
    TEMPLATE = simple,
    ACCEPT = 'true'
);

CREATE TEXT SEARCH DICTIONARY public.stems (
    TEMPLATE = snowball,
    LANGUAGE = 'german',
    STOPWORDS = 'german'
);

CREATE TEXT SEARCH CONFIGURATION public.shop (
    PARSER = "default"
);
ALTER TEXT SEARCH CONFIGURATION public.shop
    ADD MAPPING FOR asciihword, email, file, float, host, hword, hword_asciipart, hword_numpart, hword_part, int, numhword, numword, sfloat, uint, url, url_path, version, word WITH simple;
ALTER TEXT SEARCH CONFIGURATION public.shop
    ADD MAPPING FOR asciiword WITH public.brands, public.stems;
