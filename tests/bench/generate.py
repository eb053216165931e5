#!/usr/bin/env python3
"""Writes a schema as `pg_dump -s` would, of as many tables as asked: the same bytes every time.

    generate.py TABLES CHANGED_PERCENT >schema.sql

CHANGED_PERCENT of the tables are changed, each in one of a few ways, against the schema with 0.
"""
import sys

PRELUDE = """--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET lock_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET client_min_messages = warning;
SET row_security = off;
"""
WAYS = 6  # in which a changed table differs


class Table:
    """Table NUMBER of COUNT; `way` says how it is changed, None for not at all."""

    def __init__(self, number, count, percent):
        self.number = number
        self.name = f"public.item_{number:05}"
        self.target = f"public.item_{number * 7 % count:05}"
        # Spread evenly: every 50th table at 2 %.
        turn = number * percent // 100
        changed = turn != (number - 1) * percent // 100
        self.way = turn % WAYS if changed else None


def entry(kind, name, *statements):
    head = f"--\n-- Name: {name}; Type: {kind}; Schema: public; Owner: shop\n--\n"
    return "\n\n".join([head, *statements, ""])


def columns(t):
    yield "id bigint NOT NULL"
    yield "parent_id bigint"
    yield "name character varying(200) NOT NULL" if t.way == 0 else "name character varying(100) NOT NULL"
    yield "status public.item_status DEFAULT 'draft'::public.item_status NOT NULL"
    yield "price numeric(12,2) DEFAULT 0.00 NOT NULL" if t.way == 1 else "price numeric(10,2) DEFAULT 0.00"
    yield "tags text[] DEFAULT '{}'::text[] NOT NULL"
    yield "attributes jsonb DEFAULT '{}'::jsonb NOT NULL"
    yield "created_at timestamp with time zone DEFAULT now() NOT NULL"
    yield "updated_at timestamp without time zone"
    if t.way == 2:
        yield "archived boolean DEFAULT false NOT NULL"
    limit = 1000 if t.way == 3 else 0
    yield f"CONSTRAINT price_check CHECK ((price >= ({limit})::numeric))"
    yield ("CONSTRAINT name_check CHECK (((name)::text = ANY ((ARRAY['a'::character varying, "
           "'b'::character varying, 'c'::character varying])::text[])))")


def table(t):
    body = ",\n    ".join(columns(t))
    yield entry("TABLE", t.name, f"CREATE TABLE {t.name} (\n    {body}\n);",
                f"ALTER TABLE {t.name} OWNER TO shop;")
    yield entry("COMMENT", f"TABLE {t.name}", f"COMMENT ON TABLE {t.name} IS 'Items of shelf {t.number}';")
    yield entry("COMMENT", f"COLUMN {t.name}.name",
                f"COMMENT ON COLUMN {t.name}.name IS 'What the customer sees';")


def sequence(t):
    name = f"{t.name}_id_seq"
    yield entry("SEQUENCE", name,
                f"CREATE SEQUENCE {name}\n    START WITH 1\n    INCREMENT BY 1\n    NO MINVALUE\n"
                f"    NO MAXVALUE\n    CACHE 1;", f"ALTER SEQUENCE {name} OWNER TO shop;")
    yield entry("SEQUENCE OWNED BY", name, f"ALTER SEQUENCE {name} OWNED BY {t.name}.id;")


def function(t):
    name = f"{t.name}_touch"
    unit = "clock_timestamp()" if t.way == 4 else "now()"
    yield entry("FUNCTION", f"{name}()",
                f"CREATE FUNCTION {name}() RETURNS trigger\n    LANGUAGE plpgsql\n    AS $$\nBEGIN\n"
                f"    NEW.updated_at := {unit};\n    IF NEW.price > 100 THEN\n"
                f"        PERFORM 1 FROM {t.target} WHERE id = NEW.parent_id;\n    END IF;\n"
                f"    RETURN NEW;\nEND;\n$$;", f"ALTER FUNCTION {name}() OWNER TO shop;")


def view(t):
    where = " WHERE (i.price > (10)::numeric)" if t.way == 5 else ""
    yield entry("VIEW", f"{t.name}_list",
                f"CREATE VIEW {t.name}_list AS\n SELECT i.id,\n    i.name,\n    p.name AS parent_name,\n"
                f"    count(*) OVER (PARTITION BY i.status) AS same_status\n   FROM ({t.name} i\n"
                f"     LEFT JOIN {t.target} p ON ((p.id = i.parent_id))){where};",
                f"ALTER VIEW {t.name}_list OWNER TO shop;")


def default(t):
    yield entry("DEFAULT", f"{t.name} id", f"ALTER TABLE ONLY {t.name} ALTER COLUMN id "
                f"SET DEFAULT nextval('{t.name}_id_seq'::regclass);")


def constraints(t):
    yield entry("CONSTRAINT", f"{t.name} pkey", f"ALTER TABLE ONLY {t.name}\n"
                f"    ADD CONSTRAINT item_{t.number:05}_pkey PRIMARY KEY (id);")


def indexes(t):
    name = f"item_{t.number:05}"
    order = " DESC" if t.way == 0 else ""
    yield entry("INDEX", f"{name}_name_idx",
                f"CREATE INDEX {name}_name_idx ON {t.name} USING btree (lower((name)::text){order});")
    yield entry("INDEX", f"{name}_open_idx",
                f"CREATE INDEX {name}_open_idx ON {t.name} USING btree (created_at, parent_id) "
                f"WHERE (status = 'draft'::public.item_status);")


def trigger(t):
    yield entry("TRIGGER", f"{t.name} touch",
                f"CREATE TRIGGER touch BEFORE UPDATE ON {t.name} FOR EACH ROW "
                f"EXECUTE FUNCTION {t.name}_touch();")


def foreign_key(t):
    action = " ON DELETE CASCADE" if t.way == 1 else ""
    yield entry("FK CONSTRAINT", f"{t.name} parent", f"ALTER TABLE ONLY {t.name}\n"
                f"    ADD CONSTRAINT item_{t.number:05}_parent_fkey FOREIGN KEY (parent_id) "
                f"REFERENCES {t.target}(id){action};")


def grants(t):
    yield entry("ACL", f"TABLE {t.name}", f"GRANT SELECT,INSERT ON TABLE {t.name} TO shop_reader;\n"
                f"GRANT ALL ON TABLE {t.name} TO shop_admin;")


SECTIONS = [function, table, sequence, view, default, constraints, indexes, trigger, foreign_key, grants]


def schema(count, percent):
    yield PRELUDE
    yield entry("TYPE", "item_status", "CREATE TYPE public.item_status AS ENUM (\n    'draft',\n"
                "    'published',\n    'sold'\n);", "ALTER TYPE public.item_status OWNER TO shop;")
    tables = [Table(number, count, percent) for number in range(count)]
    for section in SECTIONS:
        for t in tables:
            yield from section(t)
    yield "--\n-- PostgreSQL database dump complete\n--\n"


if __name__ == "__main__":
    sys.stdout.writelines(text + "\n" for text in schema(int(sys.argv[1]), int(sys.argv[2])))
