DROP INDEX crm.leads_idx;

CREATE INDEX leads_idx ON crm.leads (email);
