ALTER TABLE public.parcels
    ADD CONSTRAINT parcels_tracking_code_not_null NOT NULL tracking_code NOT VALID;
