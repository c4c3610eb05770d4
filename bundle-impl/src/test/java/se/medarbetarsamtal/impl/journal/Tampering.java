package se.medarbetarsamtal.impl.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The ways in which somebody with the database, but not the host's keys, may change a journal before its last anchor. */
enum Tampering {
    EDIT {
        @Override
        void of(SampleJournal journal, Random random) {
            String[] change = {
                "actor = 'somebody-else'", "real_user = 'somebody-else'", "allowed = NOT allowed", "act = 'WROTE'",
                "subject = 'EMPLOYEE/prep-goals'", "reason = 'OWN_TALK'", "decided_at = decided_at + INTERVAL '1' SECOND",
                "actor = ''", "act = ''"
            };
            String chain = chain(journal, random);
            journal.database.execute("UPDATE ms_journal SET " + change[random.nextInt(change.length)]
                    + where(journal, chain) + " AND number = " + line(journal, chain, random));
        }
    },
    EDIT_PREVIOUS {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            journal.database.execute("UPDATE ms_journal SET previous = '" + "0".repeat(64) + "'"
                    + where(journal, chain) + " AND number = " + (2 + random.nextInt(journal.lines(chain).size() - 1)));
        }
    },
    DELETE_LINE {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            journal.database.execute(
                    "DELETE FROM ms_journal" + where(journal, chain) + " AND number = " + line(journal, chain, random));
        }
    },
    REORDER {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            int one = 1 + random.nextInt(journal.lines(chain).size() - 1);
            String renumber = "UPDATE ms_journal SET number = %d, previous = '%s'" + where(journal, chain) + " AND number = %d";
            String previous = journal.lines(chain).get(one).previous();
            String before = journal.lines(chain).get(one - 1).previous();
            journal.database.execute(renumber.formatted(1_000_000, "x", one));
            journal.database.execute(renumber.formatted(one, before, one + 1));
            journal.database.execute(renumber.formatted(one + 1, previous, 1_000_000));
        }
    },
    REORDER_CONSISTENTLY {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            List<JournalEntry> lines = new ArrayList<>(journal.lines(chain));
            lines.add(lines.remove(0));
            journal.rewrite(chain, lines);
        }
    },
    EDIT_CONSISTENTLY {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            List<JournalEntry> lines = new ArrayList<>(journal.lines(chain));
            JournalEntry old = lines.remove(random.nextInt(lines.size()));
            lines.add(new JournalEntry(old.tenant(), old.chain(), old.number(), old.at().plusSeconds(1), old.actor(),
                    old.realUser(), old.allowed(), old.act(), old.subject(), old.reason(), old.previous()));
            journal.rewrite(chain, lines);
        }
    },
    TRUNCATE {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            journal.database.execute(
                    "DELETE FROM ms_journal" + where(journal, chain) + " AND number > " + random.nextInt(journal.lines(chain).size()));
        }
    },
    TRUNCATE_CONSISTENTLY {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            List<JournalEntry> lines = journal.lines(chain);
            journal.rewrite(chain, lines.subList(0, 1 + random.nextInt(lines.size() - 1)));
        }
    },
    DELETE_CHAIN {
        @Override
        void of(SampleJournal journal, Random random) {
            journal.rewrite(chain(journal, random), List.of());
        }
    },
    APPEND_BEYOND_THE_HEAD {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            List<JournalEntry> lines = journal.lines(chain);
            JournalEntry last = lines.get(lines.size() - 1);
            journal.database.execute("INSERT INTO ms_journal (tenant, chain, number, decided_at, actor, allowed, act, subject,"
                    + " reason, previous) SELECT tenant, chain, number + 1, decided_at, actor, allowed, act, subject, reason, '"
                    + last.hash() + "' FROM ms_journal" + where(journal, chain) + " AND number = " + last.number());
        }
    },
    MOVE_HEAD {
        @Override
        void of(SampleJournal journal, Random random) {
            String chain = chain(journal, random);
            JournalEntry end = journal.lines(chain).get(random.nextInt(journal.lines(chain).size() - 1));
            journal.database.execute("UPDATE ms_journal_head SET number = " + end.number() + ", hash = '" + end.hash() + "'"
                    + where(journal, chain));
        }
    },
    CHANGE_ANCHOR {
        @Override
        void of(SampleJournal journal, Random random) {
            String[] change = {
                "covered = ''", "covered = covered || 'x'", "made_at = made_at + INTERVAL '1' SECOND",
                "mac = '" + "0".repeat(64) + "'", "mac = 'no seal'", "wrapped = wrapped || wrapped", "key_id = 'unknown'",
                "number = number + 1000, previous = 'x'"
            };
            journal.database.execute("UPDATE ms_journal_anchor SET " + change[random.nextInt(change.length)]
                    + anchor(journal, 1 + random.nextInt(SampleJournal.DAYS)));
        }
    },
    DELETE_EARLIER_ANCHOR {
        @Override
        void of(SampleJournal journal, Random random) {
            journal.database.execute(
                    "DELETE FROM ms_journal_anchor" + anchor(journal, 1 + random.nextInt(SampleJournal.DAYS - 1)));
        }
    };

    /** Changes something, always. */
    abstract void of(SampleJournal journal, Random random);


    private static String chain(SampleJournal journal, Random random) {
        return journal.chains.get(random.nextInt(journal.chains.size()));
    }

    private static int line(SampleJournal journal, String chain, Random random) {
        return 1 + random.nextInt(journal.lines(chain).size());
    }

    private static String where(SampleJournal journal, String chain) {
        return " WHERE tenant = '" + journal.tenant.value() + "' AND chain = '" + chain + "'";
    }

    private static String anchor(SampleJournal journal, int number) {
        return " WHERE tenant = '" + journal.tenant.value() + "' AND number = " + number;
    }
}
