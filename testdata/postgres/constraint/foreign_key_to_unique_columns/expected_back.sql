ALTER TABLE public.addresses DROP CONSTRAINT addresses_country_fkey;

ALTER TABLE public.addresses ALTER COLUMN country TYPE character(3);
ALTER TABLE public.addresses
    ADD CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES public.countries (iso3);
