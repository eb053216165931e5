CREATE TABLE zones (id int PRIMARY KEY);
CREATE TYPE zone_kind AS ENUM ('near', 'far');
CREATE TABLE zz_parcels (id int PRIMARY KEY, zone_id int REFERENCES zones, kind zone_kind);
CREATE FUNCTION aa_count() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT count(*) FROM zz_parcels $$;
CREATE FUNCTION bb_move(parcel int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    p zz_parcels%ROWTYPE;
    k zone_kind := 'near';
    z zones.id%TYPE;
BEGIN
    SELECT * INTO STRICT p FROM zz_parcels WHERE id = parcel;
    z := aa_count();
    UPDATE zz_parcels SET zone_id = z, kind = k WHERE id = p.id;
END $$;
