ALTER TABLE public.surcharges
    ADD CONSTRAINT surcharges_contract_id_valid_fkey FOREIGN KEY (contract_id, PERIOD valid) REFERENCES public.contracts (id, PERIOD valid);
