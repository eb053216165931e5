ALTER TABLE public.b DROP CONSTRAINT b_a_code_fkey;
ALTER TABLE public.a DROP CONSTRAINT a_code_key;
ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;
ALTER TABLE public.c DROP CONSTRAINT c_a_id_fkey;
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

ALTER TABLE public.a ADD CONSTRAINT a_id_key UNIQUE (id);
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (code);

ALTER TABLE public.b
    ADD CONSTRAINT b_a_code_fkey FOREIGN KEY (a_code) REFERENCES public.a (code);
ALTER TABLE public.b
    ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id);

ALTER TABLE public.c
    ADD CONSTRAINT c_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id) DEFERRABLE;
