package claimmark.bench.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Logistic regression with a penalty on squared weights, fitted by L-BFGS (Liu and Nocedal, 1989). Targets are
 * probabilities, not only 0 and 1. The same rows give the same weights on every machine.
 */
final class LogisticRegression {

    /** The features of a row that are not 0: which, and how much of each. */
    record Row(int[] features, float[] values) {
    }

    private static final int REMEMBERED_STEPS = 8;
    private static final double SUFFICIENT = 1e-4;
    private static final double AT_REST = 1e-6;
    private static final double SHORTEST_STEP = 1e-10;

    private final List<Row> rows;
    private final double[] targets;
    private final double[] penalties;
    private final Deque<double[]> steps = new ArrayDeque<>();
    private final Deque<double[]> changes = new ArrayDeque<>();
    private double[] weights;
    private double[] gradient;
    private double loss;

    private LogisticRegression(List<Row> rows, double[] targets, double[] penalties) {
        this.rows = rows;
        this.targets = targets;
        this.penalties = penalties;
        weights = new double[penalties.length];
        gradient = new double[penalties.length];
        loss = loss(weights, gradient);
    }

    /**
     * The weight of each feature.
     *
     * @param penalties how much the square of each weight costs
     */
    static double[] fit(List<Row> rows, double[] targets, double[] penalties, int iterations) {
        LogisticRegression regression = new LogisticRegression(rows, targets, penalties);
        for (int i = 0; i < iterations && regression.step(); i++) {
            // Each step does its work in the condition.
        }
        return regression.weights;
    }

    private boolean step() {
        double[] direction = direction();
        double slope = -dot(gradient, direction);
        double[] next = new double[weights.length];
        double[] nextGradient = new double[weights.length];
        double length = 1;
        double nextLoss = lossAfter(direction, length, next, nextGradient);
        while (nextLoss > loss + SUFFICIENT * length * slope && length > SHORTEST_STEP) {
            length /= 2;
            nextLoss = lossAfter(direction, length, next, nextGradient);
        }
        remember(next, nextGradient);
        boolean moved = Math.abs(loss - nextLoss) >= AT_REST * Math.abs(loss);
        weights = next;
        gradient = nextGradient;
        loss = nextLoss;
        return moved;
    }

    private double lossAfter(double[] direction, double length, double[] next, double[] nextGradient) {
        for (int i = 0; i < next.length; i++) {
            next[i] = weights[i] - length * direction[i];
        }
        return loss(next, nextGradient);
    }

    private double[] direction() {
        double[] direction = gradient.clone();
        List<double[]> s = new ArrayList<>(steps);
        List<double[]> y = new ArrayList<>(changes);
        double[] alpha = new double[s.size()];
        for (int i = s.size() - 1; i >= 0; i--) {
            alpha[i] = dot(s.get(i), direction) / dot(s.get(i), y.get(i));
            add(direction, y.get(i), -alpha[i]);
        }
        int last = s.size() - 1;
        double scale = last < 0 ? 1 / Math.sqrt(dot(gradient, gradient))
                : dot(s.get(last), y.get(last)) / dot(y.get(last), y.get(last));
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= scale;
        }
        for (int i = 0; i < s.size(); i++) {
            add(direction, s.get(i), alpha[i] - dot(y.get(i), direction) / dot(s.get(i), y.get(i)));
        }
        return direction;
    }

    private void remember(double[] next, double[] nextGradient) {
        double[] step = next.clone();
        add(step, weights, -1);
        double[] change = nextGradient.clone();
        add(change, gradient, -1);
        if (dot(step, change) > 0) {
            steps.add(step);
            changes.add(change);
            if (steps.size() > REMEMBERED_STEPS) {
                steps.remove();
                changes.remove();
            }
        }
    }

    private double loss(double[] at, double[] gradientThere) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += penalties[i] * at[i] * at[i] / 2;
            gradientThere[i] = penalties[i] * at[i];
        }
        for (int i = 0; i < targets.length; i++) {
            Row row = rows.get(i);
            double odds = odds(row, at);
            sum += Math.max(odds, 0) - odds * targets[i] + StrictMath.log1p(StrictMath.exp(-Math.abs(odds)));
            double error = 1 / (1 + StrictMath.exp(-odds)) - targets[i];
            for (int k = 0; k < row.features.length; k++) {
                gradientThere[row.features[k]] += error * row.values[k];
            }
        }
        return sum;
    }

    static double odds(Row row, double[] weights) {
        double odds = 0;
        for (int k = 0; k < row.features.length; k++) {
            odds += weights[row.features[k]] * row.values[k];
        }
        return odds;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }
}
