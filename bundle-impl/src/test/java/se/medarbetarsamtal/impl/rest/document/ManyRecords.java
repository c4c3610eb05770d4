package se.medarbetarsamtal.impl.rest.document;

import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.question;
import static se.medarbetarsamtal.impl.template.TemplateDocumentTest.template;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.ref.PersonRef;
import se.medarbetarsamtal.api.ref.TemplateId;
import se.medarbetarsamtal.impl.People;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.Assignment;
import se.medarbetarsamtal.impl.dialogue.FreeText;
import se.medarbetarsamtal.impl.document.Batches;
import se.medarbetarsamtal.impl.document.RecordCopy;
import se.medarbetarsamtal.impl.house.House;
import se.medarbetarsamtal.impl.period.Period;
import se.medarbetarsamtal.impl.persistence.Product;
import se.medarbetarsamtal.impl.persistence.TestDatabase;
import se.medarbetarsamtal.impl.rest.json.StrictJson;

/**
 * A chef with many talks in a database in a folder; and, as a process of its own, what fetches all of them. Its arguments: the
 * folder, how many, and {@code sent} for the product's way or {@code collected} for the naive one, which has everything before it
 * sends anything.
 */
final class ManyRecords {

    private static final PersonRef CHEF = new PersonRef("chef");
    private static final int ASSIGNED_AT_ONCE = 100;
    private static final Period PERIOD = Period.ofId("2026-2027");

    private final House house;
    private final Request chef;
    private final int count;

    ManyRecords(Path folder, int count) {
        this.count = count;
        this.house = new House(TestDatabase.fresh(Product.H2, unused -> JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("talks") + ";CACHE_SIZE=2048", "sa", "")));
        this.chef = house.manager(CHEF, IntStream.range(0, count).mapToObj(ManyRecords::employee).toArray(PersonRef[]::new));
    }

    private static PersonRef employee(int number) {
        return new PersonRef("medarbetare-" + number);
    }

    /** Gives everybody a talk with two notes of the greatest length, in characters of two bytes each. */
    void write() {
        TemplateId template = house.publish(template(question("ett"), question("tva")));
        FreeText words = new FreeText("Ж".repeat(FreeText.LONGEST));
        for (int from = 0; from < count; from += ASSIGNED_AT_ONCE) {
            Set<PersonRef> some = Set.of(IntStream.range(from, Math.min(from + ASSIGNED_AT_ONCE, count)).mapToObj(ManyRecords::employee)
                    .toArray(PersonRef[]::new));
            house.assignments.assign(chef, new Assignment(template, some, Set.of())).outcomes()
                    .forEach(outcome -> write(outcome.dialogue().orElseThrow(), words));
        }
        house.database.execute("SHUTDOWN");
    }

    private void write(DialogueId talk, FreeText words) {
        List.of("ett", "tva").forEach(question -> house.answers.writeJoint(chef, talk, question, 0, words));
    }

    private void send(OutputStream out) throws IOException {
        RecordCopiesResource resource = new RecordCopiesResource(house.copies, StrictJson.mapper());
        ((StreamingOutput) resource.round(chef, PERIOD, false).getEntity()).write(out);
    }

    private void collectAndSend(OutputStream out) throws IOException {
        List<byte[]> talks = new ArrayList<>();
        Batches<RecordCopy> copies = house.copies.round(chef, PERIOD, false);
        for (List<RecordCopy> some = copies.next(); !some.isEmpty(); some = copies.next()) {
            for (RecordCopy copy : some) {
                talks.add(StrictJson.mapper().writeValueAsBytes(CopyView.of(copy)));
            }
        }
        for (byte[] talk : talks) {
            out.write(talk);
        }
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        ManyRecords records = new ManyRecords(Path.of(arguments[0]), count);
        AtomicLong talks = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        OutputStream counted = new OutputStream() {
            @Override
            public void write(int one) {
                bytes.incrementAndGet();
                if (one == '\n') {
                    talks.incrementAndGet();
                }
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.addAndGet(length);
            }
        };
        long start = System.nanoTime();
        if (arguments[2].equals("sent")) {
            records.send(counted);
        } else {
            records.collectAndSend(counted);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.println("talks " + talks + ", bytes " + bytes + ", peak heap " + peak / (1 << 20) + " MB of "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + ", seconds " + (System.nanoTime() - start) / 1_000_000_000);
        System.exit(0);
    }
}
