CREATE TABLE carts (id int PRIMARY KEY, owner_id int, shop_id int, CONSTRAINT one_cart UNIQUE (owner_id, shop_id));
COMMENT ON CONSTRAINT one_cart ON carts IS 'a customer has one cart';
