ALTER USER MAPPING FOR postgres SERVER archive OPTIONS (SET folder '/srv');
