package heartland.api.review;

import heartland.api.problem.BadParameterException;
import heartland.model.Home;
import heartland.model.review.Review;
import heartland.model.review.ReviewFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/reviews")
@Tag(name = "Reviews")
class ReviewController {
    private static final Log LOG = LogFactory.getLog(ReviewController.class);

    private final ReviewFile reviews;
    private final JsonMapper mapper;

    ReviewController(Home home, JsonMapper mapper) {
        this.reviews = ReviewFile.of(home);
        this.mapper = mapper;
    }

    @GetMapping
    @Operation(summary = "What people have decided, in order")
    List<Review> all() {
        return reviews.read(bad -> LOG.warn("passed over " + bad.getMessage()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Note a decision",
            description =
                    "It counts from the next load on. accept and reject need claim; merge needs actor and into; split"
                            + " needs actor, into, type, names and claims; undo needs review; each needs by and why. From this machine"
                            + " alone, or with the token of heartland.token.")
    Review add(@RequestBody Map<String, Object> given) {
        Review review = read(given);
        try {
            reviews.add(review);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("review", review.review(), e.getMessage());
        }
        return review;
    }

    private Review read(Map<String, Object> given) {
        try {
            return mapper.convertValue(given, Review.class);
        } catch (JacksonException e) {
            String problem =
                    e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
            throw new BadParameterException("body", given.toString(), problem);
        }
    }
}
