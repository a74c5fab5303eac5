package heartland.api.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where the type of a problem leads: what it means and what to do. */
@RestController
@Tag(name = "Problems")
class ProblemController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    @GetMapping("/problems")
    @Operation(summary = "What can go wrong, by code")
    ResponseEntity<String> all() {
        return text(Arrays.stream(Problem.values()).map(Problem::description).collect(Collectors.joining("\n")));
    }

    @GetMapping(Problem.PATH + "{code}")
    @Operation(summary = "What a problem is and what to do")
    ResponseEntity<String> one(@PathVariable String code) {
        return text(Arrays.stream(Problem.values())
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.UNKNOWN_PATH, "no problem has the code '" + code + "': /problems lists them"))
                .description());
    }

    private static ResponseEntity<String> text(String markdown) {
        return ResponseEntity.ok().contentType(TEXT).body(markdown);
    }
}
