ALTER PUBLICATION feed SET (publish_generated_columns='stored');
