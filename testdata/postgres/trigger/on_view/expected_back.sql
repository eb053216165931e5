DROP TRIGGER names_ins ON public.names;

CREATE OR REPLACE VIEW public.names AS
SELECT people.id, people.first || ' '::text || people.last AS name
FROM public.people;
CREATE TRIGGER names_ins
    INSTEAD OF INSERT ON public.names
    FOR EACH ROW
    EXECUTE FUNCTION public.names_write();
