CREATE TABLE remote (id INT PRIMARY KEY) CONNECTION='mysql://reader@far:3306/shop/remote';
