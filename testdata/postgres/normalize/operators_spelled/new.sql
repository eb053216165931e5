CREATE TABLE t_values (
    a integer, b integer, c text, d text, e text, f integer, g boolean, h integer, i integer, j text,
    CONSTRAINT t_values_a_check CHECK (((a >= 1) AND (a <= 10))),
    CONSTRAINT t_values_b_check CHECK ((b <> 3)),
    CONSTRAINT t_values_c_check CHECK ((c ~~ 'a%'::text)),
    CONSTRAINT t_values_d_check CHECK ((d !~~* 'b%'::text)),
    CONSTRAINT t_values_e_check CHECK ((e ~ similar_to_escape('x|y'::text))),
    CONSTRAINT t_values_f_check CHECK (((f < 2) OR (f > 3))),
    CONSTRAINT t_values_g_check CHECK ((g IS NOT TRUE)),
    CONSTRAINT t_values_h_check CHECK ((NOT (h = 4))),
    CONSTRAINT t_values_i_check CHECK ((i IS DISTINCT FROM 2)),
    CONSTRAINT t_values_j_check CHECK ((j ~~ like_escape('a!%'::text, '!'::text)))
);
