DROP TRIGGER `hashed_end`;
DROP TRIGGER `dashed_end`;
DROP TRIGGER `quoted_end`;
DROP TRIGGER `nested_comment`;
DROP TRIGGER `two_semicolons`;
