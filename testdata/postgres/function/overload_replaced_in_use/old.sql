CREATE FUNCTION norm(t text) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT lower(t)';
CREATE TABLE u (
  id int PRIMARY KEY,
  email text DEFAULT norm('X@Y') CHECK (norm(email) = email),
  key text GENERATED ALWAYS AS (norm(email)) STORED
);
CREATE INDEX u_n ON u (norm(email));
CREATE POLICY pn ON u USING (norm(current_user) = key);
CREATE VIEW uv AS SELECT norm(email) AS e FROM u;
CREATE DOMAIN dn AS text CHECK (norm(VALUE) <> '');
CREATE TABLE dt (x dn);
