CREATE TABLE quarterly_customer_satisfaction_survey_answers (
    question_and_answer_identifier int UNIQUE,
    free_text_remark_of_the_customer_in_full_length text CHECK (free_text_remark_of_the_customer_in_full_length <> ''),
    a_serial_column_with_a_rather_long_name serial
);
CREATE INDEX ON quarterly_customer_satisfaction_survey_answers (question_and_answer_identifier, free_text_remark_of_the_customer_in_full_length);
