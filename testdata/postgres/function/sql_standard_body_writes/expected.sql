CREATE FUNCTION public.bump(counter text) RETURNS bigint
    LANGUAGE sql
    BEGIN ATOMIC
        INSERT INTO public.counter_log (name) VALUES (counter);
        INSERT INTO public.counters AS c (name, n) VALUES (counter, 1) ON CONFLICT (name) DO UPDATE SET n = c.n + excluded.n RETURNING n;
    END;
