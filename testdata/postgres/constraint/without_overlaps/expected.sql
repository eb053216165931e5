ALTER TABLE public.rooms
    ADD CONSTRAINT rooms_name UNIQUE (name, valid WITHOUT OVERLAPS);
ALTER TABLE public.rooms
    ADD CONSTRAINT rooms_pk PRIMARY KEY (id, valid WITHOUT OVERLAPS);
