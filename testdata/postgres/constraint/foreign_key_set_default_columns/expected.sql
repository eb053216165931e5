ALTER TABLE public.jobs DROP CONSTRAINT jobs_queue_fk;

ALTER TABLE public.jobs
    ADD CONSTRAINT jobs_queue_fk FOREIGN KEY (site, queue) REFERENCES public.queues (site, id) ON DELETE SET DEFAULT (queue);
