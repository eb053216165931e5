COMMENT ON EXTENSION pg_trgm IS 'product search; ask the search team before upgrading';
