CREATE TABLE public.boats (
    draft numeric
);

CREATE TABLE public.amphibians (
    plate text DEFAULT '?'::text,
    wheels integer
)
INHERITS (public.vehicles, public.boats);
