package fr.donum.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextsTest {
    /** Far more amounts than there are places, so that each loses its place to others and comes again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_amount_is_written_as_itself_whatever_was_written_before(long seed) {
        Random random = new Random(seed);
        AmountTexts texts = new AmountTexts();
        for (int i = 0; i < 20_000; i++) {
            long points = random.nextInt(40);
            long euros = random.nextInt(400);
            int cents = random.nextInt(3);

            byte[] written = texts.of(Points.of(points), Euros.ofCents(100 * euros + cents));

            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo(";" + points + ";" + euros + ".0" + cents);
        }
    }
}
