DROP INDEX public.notes_body;
DROP TEXT SEARCH CONFIGURATION public.my_conf;
DROP TEXT SEARCH DICTIONARY public.my_dict;
DROP TEXT SEARCH TEMPLATE public.my_simple;
DROP TEXT SEARCH PARSER public.my_parser;
