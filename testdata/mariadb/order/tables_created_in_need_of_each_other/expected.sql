CREATE TABLE `z_parent` (
  `id` int(11) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB;

CREATE TABLE `m_child` (
  `id` int(11) NOT NULL,
  `p` int(11),
  PRIMARY KEY (`id`),
  KEY `p` (`p`),
  CONSTRAINT `m_child_ibfk_1` FOREIGN KEY (`p`) REFERENCES `z_parent` (`id`)
) ENGINE=InnoDB;

CREATE TABLE `a_grandchild` (
  `id` int(11) NOT NULL,
  `c` int(11),
  PRIMARY KEY (`id`),
  KEY `c` (`c`),
  CONSTRAINT `a_grandchild_ibfk_1` FOREIGN KEY (`c`) REFERENCES `m_child` (`id`)
) ENGINE=InnoDB;

CREATE VIEW `b_view` AS
select `a_grandchild`.`id` as `id`, `a_grandchild`.`c` as `c`
from `a_grandchild`;

DELIMITER ;;
CREATE TRIGGER `c_trigger` AFTER INSERT ON `a_grandchild` FOR EACH ROW
INSERT INTO z_parent VALUES (NEW.id);;
DELIMITER ;
