CREATE TYPE reserved AS ENUM ();
