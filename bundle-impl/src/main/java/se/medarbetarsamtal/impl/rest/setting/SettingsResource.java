package se.medarbetarsamtal.impl.rest.setting;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import se.medarbetarsamtal.impl.overview.SettingsService;
import se.medarbetarsamtal.impl.rest.gate.IfMatch;
import se.medarbetarsamtal.impl.rest.gate.Requests;
import se.medarbetarsamtal.impl.rest.problem.Problem;
import se.medarbetarsamtal.impl.setting.Settings;

/** What the huvudman has decided. */
@Path("settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SettingsResource {

    private final SettingsService settings;

    public SettingsResource(SettingsService settings) {
        this.settings = settings;
    }

    @GET
    public Response read(@Context ContainerRequestContext context) {
        return Requests.answer(context, request -> SettingsView.answer(settings.read(request)));
    }

    @PUT
    public Response change(SettingsBody body, @Context ContainerRequestContext context) {
        int version = IfMatch.version(context);
        UnaryOperator<Settings> change = body.change();
        return Requests.answer(context, request -> SettingsView.answer(settings.change(request, change, version)));
    }
}
