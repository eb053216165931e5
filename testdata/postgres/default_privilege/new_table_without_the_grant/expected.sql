CREATE TABLE public.salaries (
    employee integer NOT NULL,
    amount numeric NOT NULL,
    CONSTRAINT salaries_pkey PRIMARY KEY (employee)
);
ALTER TABLE public.salaries OWNER TO postgres;
REVOKE ALL ON TABLE public.salaries FROM reporting;
