DROP VIEW public.exam_points;
DROP CAST (public.grade AS integer);
