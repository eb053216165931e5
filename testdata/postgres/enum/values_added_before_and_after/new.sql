CREATE TYPE order_status AS ENUM ('draft', 'open', 'on hold', 'paid', 'shipped', 'returned', 'closed');
CREATE TABLE orders (id int PRIMARY KEY, status order_status NOT NULL);
