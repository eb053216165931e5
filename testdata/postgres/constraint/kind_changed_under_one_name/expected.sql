ALTER TABLE public.vouchers DROP CONSTRAINT voucher_code;

ALTER TABLE public.vouchers ADD CONSTRAINT voucher_code CHECK (code <> '');
