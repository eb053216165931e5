DROP VIEW `b_view`;
DROP TABLE `a_grandchild`;
DROP TABLE `m_child`;
DROP TABLE `z_parent`;
