CREATE TABLE orders (
    id integer,
    state order_state NOT NULL
);
