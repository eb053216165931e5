DROP FUNCTION `sum_of_squares`;
