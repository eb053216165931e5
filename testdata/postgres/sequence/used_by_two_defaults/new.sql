CREATE SEQUENCE shipment_ids START 1;
CREATE TABLE letters (id bigint PRIMARY KEY DEFAULT nextval('shipment_ids'), body text);
CREATE TABLE parcels (id bigint PRIMARY KEY DEFAULT nextval('public.shipment_ids'::regclass), weight int);
