CREATE TYPE "My Schema"."Color!" AS ENUM (
    'Red',
    'It''s "blue"'
);

CREATE DOMAIN "My Schema"."D.1" AS text
    CONSTRAINT "Not Empty" CHECK (value <> '');

CREATE FUNCTION "My Schema"."Do It"("Arg 1" integer, "from" "My Schema"."Color!" DEFAULT 'Red') RETURNS TABLE("Out 1" integer)
    LANGUAGE sql
    AS $$SELECT 1$$;

CREATE FUNCTION "My Schema"."Trg"() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN NEW; END$$;

CREATE SEQUENCE "My Schema"."Seq's";

ALTER TABLE "My Schema"."T One"
    ADD COLUMN "No" bigint DEFAULT nextval('"My Schema"."Seq''s"'::regclass);
GRANT SELECT ("No") ON TABLE "My Schema"."T One" TO "App-Owner";

ALTER SEQUENCE "My Schema"."Seq's" OWNED BY "My Schema"."T One"."No";

ALTER TABLE "My Schema"."T One"
    ADD COLUMN "C" "My Schema"."Color!" DEFAULT 'Red',
    ADD COLUMN "D" "My Schema"."D.1"[];
CREATE INDEX "Idx/1" ON "My Schema"."T One" ("C", ("No" + 1));

CREATE VIEW "My Schema"."V 1" ("Col 1") AS
SELECT "No"
FROM "My Schema"."T One";

CREATE RULE "R 1" AS
    ON DELETE TO "My Schema"."T One"
    DO INSTEAD NOTHING;
CREATE TRIGGER "T!"
    BEFORE UPDATE OF "No" ON "My Schema"."T One"
    FOR EACH ROW
    EXECUTE FUNCTION "My Schema"."Trg"();
CREATE POLICY "P 1" ON "My Schema"."T One"
    TO "App-Owner"
    USING ("No" > 0);
