ALTER TABLE public."Shop" ADD COLUMN "Parent" integer;
ALTER TABLE public."Shop"
    ADD CONSTRAINT "Shop_Name_check" CHECK ("Name" <> ''::text);
ALTER TABLE public."Shop" ADD CONSTRAINT "Shop_Name_key" UNIQUE ("Name");
ALTER TABLE public."Shop"
    ADD CONSTRAINT "Shop_Parent_fkey" FOREIGN KEY ("Parent") REFERENCES public."Shop" ("Id");
