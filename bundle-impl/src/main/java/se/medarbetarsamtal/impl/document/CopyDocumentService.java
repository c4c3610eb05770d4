package se.medarbetarsamtal.impl.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.medarbetarsamtal.api.ref.DialogueId;
import se.medarbetarsamtal.api.spi.organisation.Logo;
import se.medarbetarsamtal.impl.Host;
import se.medarbetarsamtal.impl.Request;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess.Granted;
import se.medarbetarsamtal.impl.dialogue.DialogueAccess;
import se.medarbetarsamtal.impl.dialogue.ShortCode;
import se.medarbetarsamtal.impl.policy.Basis;
import se.medarbetarsamtal.impl.policy.Operation;
import se.medarbetarsamtal.impl.template.TemplateDocument;
import se.medarbetarsamtal.impl.template.TemplateTexts;

/** Makes a talk on paper for one of its parties: for the employee with all that has been written in it, and who has read. */
@Component(service = CopyDocumentService.class)
public class CopyDocumentService {

    private final DialogueAccess access;
    private final CopyService copies;
    private final OwnDataService ownData;
    private final Host host;
    private final RecordPaper paper = new RecordPaper();

    @Activate
    public CopyDocumentService(
            @Reference DialogueAccess access,
            @Reference CopyService copies,
            @Reference OwnDataService ownData,
            @Reference Host host) {
        this.access = access;
        this.copies = copies;
        this.ownData = ownData;
        this.host = host;
    }

    /**
     * @param masked leaves out names, answers that may hold what is sensitive, and what came before
     * @param reader which language the reader wants: the template's own where it has no other
     * @throws se.medarbetarsamtal.impl.Conflict {@code unprintable} when a text has a character that no font has. The journal
     *     has the line then, and nobody the file
     */
    public PlanFile file(Request request, DialogueId id, boolean masked, Locale reader) {
        Granted granted = access.grant(request, id, Operation.COPY);
        String organiser = host.organisations().principalOrganiser(request.tenant()).name();
        Optional<Logo> logo = host.organisations().logo(request.tenant());
        UnaryOperator<TemplateDocument> language = template -> TemplateTexts.in(reader, template);
        String code = ShortCode.of(id);
        if (granted.decision().basis() == Basis.EMPLOYEE && !masked) {
            OwnTalk own = ownData.read(List.of(granted), "FETCHED", language).get(0);
            return file(new RecordDocument(organiser, logo, code, own.copy(), Optional.of(own)));
        }
        RecordCopy copy = copies.copies(List.of(granted), masked, "FETCHED", language).get(0);
        return file(new RecordDocument(organiser, logo, code, copy, Optional.empty()));
    }

    private PlanFile file(RecordDocument document) {
        String kind = document.copy().masked() ? "-maskerad" : "";
        return new PlanFile("medarbetarsamtal-" + document.code() + kind + ".pdf", paper.print(document));
    }
}
