package se.medarbetarsamtal.planted.notice;

import java.util.concurrent.ScheduledExecutorService;
import se.medarbetarsamtal.planted.Request;
import se.medarbetarsamtal.planted.dialogue.PlantedFriend;
import se.medarbetarsamtal.planted.policy.AccessDecision;

/** Works by itself, has a friend who opens talks, and pretends that somebody asked. */
record PlantedRoundabout(ScheduledExecutorService worker, PlantedFriend friend) {

    AccessDecision pretend() {
        return new AccessDecision(new Request());
    }
}
