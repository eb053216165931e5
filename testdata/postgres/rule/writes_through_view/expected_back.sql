DROP RULE persons_insert ON public.persons;
