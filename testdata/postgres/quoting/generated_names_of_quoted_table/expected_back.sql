ALTER TABLE public."Shop" DROP CONSTRAINT "Shop_Name_check";
ALTER TABLE public."Shop" DROP CONSTRAINT "Shop_Name_key";
ALTER TABLE public."Shop" DROP CONSTRAINT "Shop_Parent_fkey";
ALTER TABLE public."Shop" DROP COLUMN "Parent";
