DROP TRIGGER `earlier_one`;
