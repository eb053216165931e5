CREATE ACCESS METHOD ledger_heap TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE ledger (id bigint PRIMARY KEY, amount numeric NOT NULL) USING ledger_heap;
