DROP VIEW public.beta_count;
ALTER TABLE beta.flags DROP CONSTRAINT flags_keeper_fkey;
DROP FUNCTION beta.active_count();
DROP VIEW beta.active;
DROP TABLE beta.flags;
DROP FUNCTION beta.next_no();
DROP SEQUENCE beta.seq;
DROP TYPE beta.state;
DROP SCHEMA beta;
