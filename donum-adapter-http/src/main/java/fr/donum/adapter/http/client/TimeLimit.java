package fr.donum.adapter.http.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;

/** Cancels a call whose answer takes longer than it may. */
public final class TimeLimit extends AsyncTimeout {
    private final Call call;
    private boolean isOver;

    private TimeLimit(Call call) {
        this.call = call;
    }

    /** A limit that runs from now. */
    public static TimeLimit on(Call call, Duration most) {
        TimeLimit limit = new TimeLimit(call);
        limit.timeout(most.toNanos(), TimeUnit.NANOSECONDS);
        limit.enter();
        return limit;
    }

    @Override
    protected void timedOut() {
        call.cancel();
    }

    /** Ends it. Whether the call had been cancelled by then. */
    public boolean wasExceeded() {
        isOver |= exit();
        return isOver;
    }
}
