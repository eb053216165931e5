ALTER TABLE `people`
    DROP CHECK `people_chk_1`,
    DROP CHECK `people_chk_2`,
    DROP CHECK `people_chk_3`;
