ALTER TABLE `remote` CONNECTION='mysql://reader@far:3306/shop/remote';
