COMMENT ON SCHEMA crm IS NULL;

COMMENT ON TYPE crm.stage IS 'of a lead';

COMMENT ON DOMAIN crm.score IS '0 to 100';

COMMENT ON FUNCTION crm.one() IS 'always 1';

COMMENT ON SEQUENCE crm.numbers IS 'of letters';

COMMENT ON TABLE crm.leads IS 'It''s new: "leads" -- and $$ more';
COMMENT ON COLUMN crm.leads.email IS 'first line
second line';
COMMENT ON CONSTRAINT has_at ON crm.leads IS 'sloppy';
COMMENT ON CONSTRAINT leads_pkey ON crm.leads IS 'the key';
COMMENT ON INDEX crm.leads_email IS 'for logins';

COMMENT ON VIEW crm.mails IS 'for the newsletter';

COMMENT ON MATERIALIZED VIEW crm.mail_count IS 'one row';

COMMENT ON COLUMN crm.mails.email IS 'lower case';

COMMENT ON STATISTICS crm.leads_stats IS 'correlated';
